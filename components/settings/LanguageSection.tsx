import { DEFAULT_SETTINGS, LANGUAGES, type Language } from '../../lib/model/settings';
import { useMessages } from '../ui/messages';
import { RadioGroup } from '../ui/RadioGroup';
import { ResetButton } from '../ui/ResetButton';
import type { SectionProps } from './section-props';

/** A language is named in itself: whoever cannot read the page can read that. */
const NAMES: Readonly<Record<Exclude<Language, 'browser'>, string>> = {
  zh_CN: '简体中文',
  zh_TW: '繁體中文',
  en: 'English',
};

export function LanguageSection({ settings, onChange }: SectionProps) {
  const t = useMessages();
  return (
    <section class="section" aria-labelledby="section-language">
      <h2 id="section-language">{t('sectionLanguage')}</h2>
      <RadioGroup
        legend={t('language')}
        value={settings.language}
        options={LANGUAGES.map((language) => ({
          value: language,
          label: language === 'browser' ? t('languageBrowser') : NAMES[language],
        }))}
        onChange={(language) => onChange({ language })}
      >
        <ResetButton
          label={t('resetOne', t('language'))}
          usual={settings.language === DEFAULT_SETTINGS.language}
          onReset={() => onChange({ language: DEFAULT_SETTINGS.language })}
        />
      </RadioGroup>
      <p class="section__hint">{t('languageHint')}</p>
    </section>
  );
}
