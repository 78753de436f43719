import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPlayer, LOOK, type PlayerState, type Say } from '../../../components/listening/player';

/** A synthesiser that says nothing until told to: `end` and `fail` report for the words said last. */
function fakeVoice() {
  const said: string[] = [];
  const silenced: string[] = [];
  let report: (result: 'said' | 'failed') => void = () => {};
  const say: Say = (words, done) => {
    said.push(words);
    report = done;
    return () => silenced.push(words);
  };
  const answer = (result: 'said' | 'failed') => {
    report(result);
    vi.advanceTimersByTime(200);
  };
  return { say, said, silenced, end: () => answer('said'), fail: () => answer('failed'), late: () => report };
}

const parts = ['一。', '二。', '三。'].map((words) => ({ words, picture: false }));

function start(all = parts) {
  const voice = fakeVoice();
  const onFail = vi.fn();
  const states: PlayerState[] = [];
  const player = createPlayer(all, voice.say, (state) => states.push(state), onFail);
  const play = (at?: number) => {
    player.play(at);
    vi.advanceTimersByTime(200);
  };
  return { ...voice, player, play, onFail, states };
}

describe('the player', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('says one part after the other and stops behind the last, back at the first', () => {
    const { play, said, end, player } = start();
    play();
    end();
    end();
    expect(said).toEqual(['一。', '二。', '三。']);
    end();
    expect(player.state()).toEqual({ status: 'stopped', at: 0 });
  });

  it('begins where it is told to', () => {
    const { play, said } = start();
    play(2);
    expect(said).toEqual(['三。']);
  });

  it('pauses by silence, and says the part again from its beginning', () => {
    const { play, player, said, silenced } = start();
    play(1);
    player.pause();
    expect(silenced).toEqual(['二。']);
    expect(player.state()).toEqual({ status: 'paused', at: 1 });
    play();
    expect(said).toEqual(['二。', '二。']);
  });

  it('does not listen to a part that was silenced, as browsers report the end of what they cancel', () => {
    const { play, player, said, late } = start();
    play();
    const old = late();
    player.next();
    vi.advanceTimersByTime(200);
    old('said');
    old('failed');
    vi.advanceTimersByTime(500);
    expect(said).toEqual(['一。', '二。']);
  });

  it('goes to the next and the previous part, not beyond either end', () => {
    const { play, player } = start();
    play(1);
    player.next();
    expect(player.state()).toEqual({ status: 'speaking', at: 2 });
    player.next();
    expect(player.state().at).toBe(2);
    for (let time = 0; time < 4; time += 1) player.previous();
    expect(player.state()).toEqual({ status: 'speaking', at: 0 });
  });

  it('moves in silence while it is paused', () => {
    const { play, player, said } = start();
    play();
    player.pause();
    player.next();
    vi.advanceTimersByTime(1000);
    expect(player.state()).toEqual({ status: 'paused', at: 1 });
    expect(said).toEqual(['一。']);
  });

  it('leaves a moment to look behind a picture', () => {
    const { play, said, end } = start([
      { words: '图片：渡船。', picture: true },
      { words: '船开了。', picture: false },
    ]);
    play();
    end();
    expect(said).toHaveLength(1);
    vi.advanceTimersByTime(LOOK);
    expect(said).toEqual(['图片：渡船。', '船开了。']);
  });

  it('goes on when the browser never tells the end of a part', () => {
    const { play, said } = start();
    play();
    vi.advanceTimersByTime(10_000);
    expect(said).toEqual(['一。', '二。']);
  });

  it('skips a part that fails, and gives a voice up that fails again and again', () => {
    const { play, fail, said, onFail, player } = start([...parts, ...parts]);
    play();
    fail();
    expect(said).toEqual(['一。', '二。']);
    expect(onFail).not.toHaveBeenCalled();
    fail();
    fail();
    expect(onFail).toHaveBeenCalledOnce();
    expect(player.state().status).toBe('paused');
  });

  it('forgives a failure once another part was said', () => {
    const { play, fail, end, onFail } = start([...parts, ...parts]);
    play();
    fail();
    fail();
    end();
    fail();
    expect(onFail).not.toHaveBeenCalled();
  });

  it('is silent after stop, and remembers the part', () => {
    const { play, player, silenced, said } = start();
    play(1);
    player.stop();
    vi.advanceTimersByTime(60_000);
    expect(silenced).toEqual(['二。']);
    expect(said).toEqual(['二。']);
    expect(player.state()).toEqual({ status: 'stopped', at: 1 });
  });
});
