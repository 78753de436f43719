import type { Say } from './player';

/** Says words with a voice of the system; `rate` 1 is its own speed. */
export const sayWith =
  (voice: () => SpeechSynthesisVoice | null, rate: () => number): Say =>
  (words, done) => {
    const synthesis = globalThis.speechSynthesis;
    const chosen = voice();
    if (!synthesis || !chosen) {
      done('failed');
      return () => {};
    }
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = chosen;
    utterance.lang = chosen.lang;
    utterance.rate = rate();
    utterance.onend = () => done('said');
    utterance.onerror = () => done('failed');
    synthesis.cancel();
    synthesis.resume();
    synthesis.speak(utterance);
    return () => {
      // Chromium forgets, and never ends, an utterance that nothing refers to any more: this closure keeps it.
      utterance.onend = null;
      utterance.onerror = null;
      synthesis.cancel();
    };
  };
