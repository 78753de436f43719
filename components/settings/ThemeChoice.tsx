import { THEMES, type Theme } from '../../lib/model/settings';
import { type MessageKey, useMessages } from '../ui/messages';
import { RadioGroup } from '../ui/RadioGroup';
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
    />
  );
}
