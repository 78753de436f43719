import { DEFAULT_SETTINGS, THEMES, type Theme } from '../../lib/model/settings';
import { type MessageKey, useMessages } from '../ui/messages';
import { RadioGroup } from '../ui/RadioGroup';
import { ResetButton } from '../ui/ResetButton';
import type { SectionProps } from './section-props';

const NAMES: Readonly<Record<Theme, MessageKey>> = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
  sepia: 'themeSepia',
  contrast: 'themeContrast',
};

/** The paper that everything is shown on. */
export function ThemeChoice({ settings, onChange }: SectionProps) {
  const t = useMessages();
  return (
    <RadioGroup
      legend={t('theme')}
      value={settings.theme}
      options={THEMES.map((theme) => ({ value: theme, label: t(NAMES[theme]), class: `radio--${theme}` }))}
      onChange={(theme) => onChange({ theme })}
    >
      <ResetButton
        label={t('resetOne', t('theme'))}
        usual={settings.theme === DEFAULT_SETTINGS.theme}
        onReset={() => onChange({ theme: DEFAULT_SETTINGS.theme })}
      />
    </RadioGroup>
  );
}
