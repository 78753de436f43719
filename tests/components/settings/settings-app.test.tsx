// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsApp } from '../../../components/settings/SettingsApp';
import { MessagesContext } from '../../../components/ui/messages';
import { DEFAULT_READING } from '../../../lib/model/reading';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/model/settings';
import { translate } from '../translate';

function showSettings(
  settings: Partial<Settings> = {},
  onChange = vi.fn(async (_: Partial<Settings>) => {}),
) {
  render(
    <MessagesContext.Provider value={translate}>
      <SettingsApp
        settings={{ ...DEFAULT_SETTINGS, ...settings }}
        onChange={onChange}
        picturesSize={() => () => undefined}
        libraryUrl="library.html"
      />
    </MessagesContext.Provider>,
  );
  return onChange;
}

describe('the settings', () => {
  afterEach(cleanup);

  it('change at once', () => {
    const onChange = showSettings();
    fireEvent.click(screen.getByRole('radio', { name: '米黄' }));
    expect(onChange).toHaveBeenLastCalledWith({ theme: 'sepia' });
    fireEvent.input(screen.getByRole('slider', { name: '字号' }), { target: { value: '24' } });
    expect(onChange).toHaveBeenLastCalledWith({ reading: { ...DEFAULT_READING, size: 24 } });
    fireEvent.click(screen.getByRole('checkbox', { name: '段首空两字' }));
    expect(onChange).toHaveBeenLastCalledWith({ reading: { ...DEFAULT_READING, indent: false } });
    fireEvent.click(screen.getByRole('radio', { name: 'English' }));
    expect(onChange).toHaveBeenLastCalledWith({ language: 'en' });
  });

  it('go back one by one, and all together', () => {
    const reading = { ...DEFAULT_READING, size: 24, font: 'sans' } as const;
    const onChange = showSettings({ reading });
    fireEvent.click(screen.getByRole('button', { name: '恢复默认：字号' }));
    expect(onChange).toHaveBeenLastCalledWith({ reading: { ...DEFAULT_READING, font: 'sans' } });
    fireEvent.click(screen.getByRole('button', { name: '恢复默认排版' }));
    expect(onChange).toHaveBeenLastCalledWith({ reading: DEFAULT_READING });
  });

  it('go back one by one: the name of a colour, a key', () => {
    const onChange = showSettings({
      colorMeanings: { pink: { name: '疑问', meaning: '' } },
      keys: { nextParagraph: 'x', previousParagraph: 'y' },
    });
    fireEvent.click(screen.getByRole('button', { name: '恢复默认：粉色' }));
    expect(onChange).toHaveBeenLastCalledWith({ colorMeanings: { pink: { name: '', meaning: '' } } });
    fireEvent.click(screen.getByRole('button', { name: '恢复默认：上一段' }));
    expect(onChange).toHaveBeenLastCalledWith({ keys: { nextParagraph: 'x' } });
  });

  it('go back one by one: theme, language, room for pictures', () => {
    const onChange = showSettings({ theme: 'dark', language: 'en', pictureLimit: 50 });
    const reset = (name: string) =>
      fireEvent.click(screen.getByRole('button', { name: `恢复默认：${name}` }));
    reset('主题');
    expect(onChange).toHaveBeenLastCalledWith({ theme: DEFAULT_SETTINGS.theme });
    reset('界面语言');
    expect(onChange).toHaveBeenLastCalledWith({ language: DEFAULT_SETTINGS.language });
    reset('离线阅读用的图片最多占');
    expect(onChange).toHaveBeenLastCalledWith({ pictureLimit: DEFAULT_SETTINGS.pictureLimit });
  });

  it('do not go back from what is usual', () => {
    const onChange = showSettings();
    fireEvent.click(screen.getByRole('button', { name: '恢复默认：字号' }));
    expect(onChange).not.toHaveBeenCalled();
  });

  it('say when a choice could not be stored', async () => {
    showSettings(
      {},
      vi.fn(async () => Promise.reject(new Error('full'))),
    );
    fireEvent.click(screen.getByRole('radio', { name: '深色' }));
    await screen.findByText(/这个选择没有存下/);
  });
});
