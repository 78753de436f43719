import { describe, expect, it } from 'vitest';
import { inOrder, isChinese, type Voice, voiceFor } from '../../../components/listening/voices';

const voice = (lang: string, name = lang, localService = true): Voice => ({
  lang,
  name,
  localService,
  voiceURI: `${lang}/${name}`,
  default: false,
});
const all = [
  voice('en-US'),
  voice('zh-HK'),
  voice('zh-CN', 'Tingting', false),
  voice('zh_CN_#Hans', 'Android'),
  voice('zh-TW'),
  voice('zh-CN', 'Yu-shu'),
  voice('yue-HK'),
  voice('cmn-CN'),
];

describe('voices', () => {
  it('come in the order Mandarin of the mainland, of Taiwan, other Chinese, others', () => {
    const groups = inOrder(all).map(({ lang }) => lang.replace(/^(zh.CN|cmn).*/, 'mainland'));
    expect(groups).toEqual([
      'mainland',
      'mainland',
      'mainland',
      'mainland',
      'zh-TW',
      'yue-HK',
      'zh-HK',
      'en-US',
    ]);
  });
  it('that speak without the network come before others of their language', () => {
    const names = inOrder(all).filter(({ lang }) => lang === 'zh-CN');
    expect(names.map(({ name }) => name)).toEqual(['Yu-shu', 'Tingting']);
  });
  it('of other languages are not Chinese', () => {
    expect(['en-US', 'ja-JP', 'zu-ZA', 'za-CN'].map((lang) => isChinese(voice(lang)))).not.toContain(true);
  });
  it('are chosen as before, else the first Chinese one, else none', () => {
    expect(voiceFor(all, 'en-US/en-US')?.lang).toBe('en-US');
    expect(voiceFor(all, 'gone')?.lang).toMatch(/^(zh|cmn)/);
    expect(voiceFor([voice('en-US')], '')).toBeNull();
  });
});
