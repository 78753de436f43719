import type { Translate } from '../../components/ui/messages';
import messages from '../../public/_locales/zh_CN/messages.json';

/** The interface in Chinese, as the browser would look it up. */
export const translate: Translate = (key, ...substitutions) =>
  substitutions.reduce<string>(
    (text, value, index) => text.replaceAll(`$${index + 1}`, `${value}`),
    messages[key].message,
  );
