import type { MessageKey } from '../../components/ui/messages';
import { translateBy } from '../../components/ui/translate-by';
import messages from '../../public/_locales/zh_CN/messages.json';

/** The interface in Chinese, as the browser would look it up. */
export const translate = translateBy((key, words) =>
  words.reduce(
    (text, word, index) => text.replaceAll(`$${index + 1}`, word),
    messages[key as MessageKey].message,
  ),
);
