import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Translate } from '../../../components/ui/messages';
import { translateBy } from '../../../components/ui/translate-by';

type Message = { readonly message: string };

/**
 * The texts that a browser takes from an unpacked extension: in its own language (`en_US`), else in that without the
 * country, else in the default language. An unknown key is an error.
 */
export function messagesOf(extension: string, language: string): Translate {
  const files = [language.replace('-', '_'), language.replace(/[-_].*/, ''), 'zh_CN'].map((name) =>
    join(extension, '_locales', name, 'messages.json'),
  );
  const messages: unknown = JSON.parse(readFileSync(files.find(existsSync) ?? '', 'utf8'));
  const texts = messages as Record<string, Message>;
  const translate = translateBy((key, words) =>
    (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => words[Number(place) - 1] ?? ''),
  );
  return (key, ...substitutions) => translate(key, ...substitutions) || unknown(key, language);
}

function unknown(key: string, language: string): never {
  throw new Error(`No message ${key} in ${language}.`);
}
