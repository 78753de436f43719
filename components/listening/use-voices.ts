import { useEffect, useState } from 'preact/hooks';
import { inOrder } from './voices';

/** How long the system may take to tell its voices before it counts as having none, in milliseconds. */
const LATE = 2500;

/** The voices of the system, Chinese ones first; null as long as it has not told them. They may come and go later. */
export function useVoices(): readonly SpeechSynthesisVoice[] | null {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[] | null>(null);
  useEffect(() => {
    const synthesis = globalThis.speechSynthesis;
    if (!synthesis) return setVoices([]);
    const read = () => {
      const all = synthesis.getVoices();
      if (all.length > 0) setVoices(inOrder(all));
    };
    read();
    synthesis.addEventListener?.('voiceschanged', read);
    const late = setTimeout(() => setVoices((known) => known ?? []), LATE);
    return () => {
      clearTimeout(late);
      synthesis.removeEventListener?.('voiceschanged', read);
    };
  }, []);
  return voices;
}
