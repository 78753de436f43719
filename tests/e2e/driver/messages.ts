import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Translate } from '../../../components/ui/messages';
import { root } from '../../tools/source-files';

type Message = { readonly message: string };

/**
 * The texts of the interface as the browser gives them to the extension: in its language (`en_US`), else in that without
 * the country, else in the default language. An unknown key is an error.
 */
export function messagesOf(language: string): Translate {
  const files = [language, language.replace(/[-_].*/, ''), 'zh_CN'].map((name) =>
    join(root, 'public', '_locales', name, 'messages.json'),
  );
  const messages: unknown = JSON.parse(readFileSync(files.find(existsSync) ?? '', 'utf8'));
  return (key, ...substitutions) =>
    (messages as Record<string, Message>)[key]?.message.replace(/\$(\d)/g, (_, place: string) =>
      String(substitutions[Number(place) - 1] ?? ''),
    ) ?? unknown(key, language);
}

function unknown(key: string, language: string): never {
  throw new Error(`No message ${key} in ${language}.`);
}
