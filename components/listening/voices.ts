/** What the interface needs of a voice of the system. */
export type Voice = Pick<SpeechSynthesisVoice, 'voiceURI' | 'name' | 'lang' | 'localService' | 'default'>;

/** Mandarin first, then Cantonese; then the languages in the order of their tags. */
const rank = ({ lang }: Voice): number => {
  const tag = lang.toLowerCase().replace('_', '-');
  if (/^(?:zh-(?:cn|hans|sg)|cmn|zh$)/.test(tag)) return 0;
  if (/^zh-(?:tw|hant)/.test(tag)) return 1;
  if (/^(?:zh|yue)/.test(tag)) return 2;
  return 3;
};

export const isChinese = (voice: Voice): boolean => rank(voice) < 3;

/** Chinese voices first, and of each language those that speak without the network. */
export const inOrder = <V extends Voice>(voices: readonly V[]): readonly V[] =>
  [...voices].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      a.lang.localeCompare(b.lang) ||
      Number(b.localService) - Number(a.localService) ||
      a.name.localeCompare(b.name),
  );

/** The voice chosen before, where the system still has it, else the first Chinese one; null without either. */
export const voiceFor = <V extends Voice>(voices: readonly V[], chosen: string): V | null =>
  voices.find(({ voiceURI }) => voiceURI === chosen) ?? inOrder(voices).find(isChinese) ?? null;
