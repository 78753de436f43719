/** What is under way: `at` is the part being said, or to be said next. */
export type PlayerState = { readonly status: 'stopped' | 'speaking' | 'paused'; readonly at: number };

/** Says words; calls back once when they have been said, or cannot be. Returns what silences them. */
export type Say = (words: string, done: (result: 'said' | 'failed') => void) => () => void;

export type PlayerPart = { readonly words: string; readonly picture: boolean };

/** Silence behind what is said of a picture, in milliseconds. */
export const LOOK = 1500;
/**
 * How long one character may take before its part is given up, in milliseconds: browsers lose the end of a part now and then
 * (Chromium after 15 seconds of a remote voice, any browser when the device slept). Slow speech takes about 400.
 */
const PATIENCE = 900;
const LEAST_PATIENCE = 6000;
/** Chromium drops what is to be said in the same moment in which something else was cancelled. */
const AFTER_CANCEL = 80;
/** A voice that fails this often in a row does not work. */
const GIVE_UP = 3;

/**
 * Reads parts aloud, one after the other. Pausing silences and keeps the part: the browser's own pause is lost with remote
 * voices and on Android. What a silenced part still reports is not listened to, whatever the browser calls it.
 */
export function createPlayer(
  parts: readonly PlayerPart[],
  say: Say,
  onChange: (state: PlayerState) => void,
  onFail: () => void,
) {
  let state: PlayerState = { status: 'stopped', at: 0 };
  let turn = 0;
  let failures = 0;
  let silence = () => {};
  let timers: ReturnType<typeof setTimeout>[] = [];

  const set = (next: PlayerState) => {
    state = next;
    onChange(state);
  };
  const later = (work: () => void, time: number) => timers.push(setTimeout(work, time));
  const hush = () => {
    turn += 1;
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    silence();
    silence = () => {};
  };

  const speak = (at: number, wait: number) => {
    hush();
    const part = parts[at];
    if (!part) return set({ status: 'stopped', at: 0 });
    set({ status: 'speaking', at });
    const mine = turn;
    const done = (result: 'said' | 'failed') => {
      if (mine !== turn) return;
      failures = result === 'failed' ? failures + 1 : 0;
      if (failures >= GIVE_UP) {
        failures = 0;
        pause();
        onFail();
      } else {
        hush();
        later(() => speak(at + 1, 0), part.picture ? LOOK : 0);
      }
    };
    later(() => {
      silence = say(part.words, done);
      if (mine === turn) later(() => done('said'), Math.max(LEAST_PATIENCE, part.words.length * PATIENCE));
    }, wait);
  };
  const pause = () => {
    hush();
    set({ status: 'paused', at: state.at });
  };
  const go = (at: number) => {
    const inside = Math.min(Math.max(at, 0), parts.length - 1);
    if (state.status === 'speaking') speak(inside, AFTER_CANCEL);
    else set({ status: 'paused', at: inside });
  };

  return {
    play: (at = state.at) => speak(at, AFTER_CANCEL),
    pause,
    stop: () => {
      hush();
      set({ status: 'stopped', at: state.at });
    },
    previous: () => go(state.at - 1),
    next: () => go(state.at + 1),
    state: () => state,
  };
}

export type Player = ReturnType<typeof createPlayer>;
