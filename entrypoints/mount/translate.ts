import { browser } from 'wxt/browser';
import type { MessageKey, Translate } from '../../components/ui/messages';
import { type LookUp, translateBy } from '../../components/ui/translate-by';
import type { Language } from '../../lib/model/settings';

type Texts = Readonly<Record<string, { readonly message: string } | undefined>>;

const PLACES = ['$1', '$2', '$3', '$4'];

const filled = (text: string, substitutions: readonly string[]): string =>
  text.replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');

/**
 * A plural form stands only in the languages that have one, so its key is not among those of the first language. The browser
 * is asked once for each text: hundreds of highlights have names.
 */
function inBrowserLanguage(): LookUp {
  const known = new Map<string, string>();
  return (key, substitutions) => {
    const text = known.get(key) ?? browser.i18n.getMessage(key as MessageKey, PLACES);
    known.set(key, text);
    return filled(text, substitutions);
  };
}

/** The texts in the browser's own language, in which its toolbar and menus always are. */
export const translateByBrowser = (): Translate => translateBy(inBrowserLanguage());

const inTexts =
  (texts: Texts): LookUp =>
  (key, substitutions) =>
    filled(texts[key]?.message ?? '', substitutions);

/**
 * The texts of the interface in the language of the settings. The extension API knows only the browser's own language, so
 * another one is read from the package, which is on the disk; where that fails, the browser's language stands in.
 */
export async function loadTranslate(language: Language): Promise<Translate> {
  if (language === 'browser') return translateByBrowser();
  try {
    const response = await fetch(`/_locales/${language}/messages.json`);
    const texts: Texts = await response.json();
    return translateBy(inTexts(texts));
  } catch {
    return translateByBrowser();
  }
}
