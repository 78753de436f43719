// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { actions } from '../reader/sample';
import { showReader } from '../reader/show-reader';

type FakeUtterance = { text: string; onend: (() => void) | null };

const spoken: FakeUtterance[] = [];
const chinese = { voiceURI: 'cn', name: 'Lili', lang: 'zh-CN', localService: true, default: false };
let voices: (typeof chinese)[] = [];
let tell = () => {};

beforeEach(() => {
  spoken.length = 0;
  voices = [];
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    addEventListener: (_: string, listener: () => void) => {
      tell = listener;
    },
    removeEventListener: () => {},
    speak: (utterance: FakeUtterance) => spoken.push(utterance),
    cancel: vi.fn(),
    resume: vi.fn(),
  });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      onend = null;
      constructor(readonly text: string) {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  window.scrollBy = vi.fn();
});
afterEach(async () => {
  cleanup();
  // Effects that wait for the next frame must not outlive the page.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  vi.unstubAllGlobals();
});

const open = async () => {
  fireEvent.click(screen.getByRole('button', { name: '朗读' }));
  await screen.findByRole('region', { name: '朗读' });
};

describe('reading aloud', () => {
  it('says what to do where the system has no voice', async () => {
    showReader();
    await open();
    await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toContain('添加中文语音'), 4000);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '开始或继续朗读' }).disabled).toBe(true);
  });

  it('offers other voices where there is no Chinese one, and says why not', async () => {
    voices = [{ ...chinese, voiceURI: 'en', lang: 'en-US', name: 'Ann' }];
    showReader();
    await open();
    expect((await screen.findByRole('alert')).textContent).toContain('没有中文语音');
    expect(screen.getByRole('option', { name: 'Ann' })).toBeTruthy();
  });

  it('takes a voice that the system tells of late, and goes from sentence to sentence', async () => {
    const done = actions();
    showReader({ actions: done });
    await open();
    voices = [chinese];
    act(tell);
    fireEvent.click(await screen.findByRole('button', { name: '开始或继续朗读' }));
    await vi.waitFor(() => expect(spoken).toHaveLength(1));
    expect(spoken[0]?.text).toContain('水位退到警戒线以下后');
    act(() => spoken[0]?.onend?.());
    await vi.waitFor(() => expect(spoken).toHaveLength(2));
    expect(spoken[1]?.text).toBe('先看水，再开船');
    expect(done.remember).toHaveBeenLastCalledWith(
      'heard',
      expect.objectContaining({ start: expect.any(Number) }),
    );
  });

  it('goes on where it was stopped the last time', async () => {
    voices = [chinese];
    const { text } = await import('../reader/sample');
    showReader({ heardAt: text.indexOf('先看水'), settings: DEFAULT_SETTINGS });
    await open();
    fireEvent.click(screen.getByRole('button', { name: '开始或继续朗读' }));
    await vi.waitFor(() => expect(spoken[0]?.text).toBe('先看水，再开船'));
  });

  it('is silent when it is closed', async () => {
    voices = [chinese];
    showReader();
    await open();
    fireEvent.click(screen.getByRole('button', { name: '开始或继续朗读' }));
    await vi.waitFor(() => expect(spoken).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: '停止朗读' }));
    expect(speechSynthesis.cancel).toHaveBeenCalled();
    expect(spoken[0]?.onend).toBeNull();
    expect(screen.queryByRole('region', { name: '朗读' })).toBeNull();
  });
});
