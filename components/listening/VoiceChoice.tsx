import { SPEECH_RATES } from '../../lib/model/settings';
import { useMessages } from '../ui/messages';
import type { Voice } from './voices';

type Props = {
  /** In the order in which they are offered. */
  readonly voices: readonly Voice[];
  readonly voice: Voice | null;
  readonly rate: number;
  readonly onVoice: (voiceURI: string) => void;
  readonly onRate: (rate: number) => void;
};

/** Which voice reads, by language, and how fast. */
export function VoiceChoice({ voices, voice, rate, onVoice, onRate }: Props) {
  const t = useMessages();
  const names = new Intl.DisplayNames(t('localeTag'), { type: 'language' });
  const languages = [...new Set(voices.map(({ lang }) => lang))];
  return (
    <>
      <select
        class="listening__choice"
        aria-label={t('listenVoice')}
        value={voice?.voiceURI ?? ''}
        onChange={({ currentTarget }) => onVoice(currentTarget.value)}
      >
        {!voice && <option value="">{t('listenVoice')}</option>}
        {languages.map((lang) => (
          <optgroup key={lang} label={languageName(names, lang)}>
            {voices
              .filter((one) => one.lang === lang)
              .map(({ voiceURI, name }) => (
                <option key={voiceURI} value={voiceURI}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <select
        class="listening__choice listening__choice--rate"
        aria-label={t('listenRate')}
        value={String(rate)}
        onChange={({ currentTarget }) => onRate(Number(currentTarget.value))}
      >
        {SPEECH_RATES.map((one) => (
          <option key={one} value={String(one)}>
            {`${one.toLocaleString(t('localeTag'))}×`}
          </option>
        ))}
      </select>
    </>
  );
}

/** Systems write language tags their own way (`zh_CN`, `zh-CN-x-sichuan`); what cannot be read is shown as it is. */
function languageName(names: Intl.DisplayNames, lang: string): string {
  try {
    return names.of(lang.replaceAll('_', '-')) ?? lang;
  } catch {
    return lang;
  }
}
