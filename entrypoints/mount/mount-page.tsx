import { type ComponentChildren, render } from 'preact';
import { browser } from 'wxt/browser';
import { MessagesContext, type Translate } from '../../components/ui/messages';

export const translate: Translate = (key, ...substitutions) =>
  browser.i18n.getMessage(key, substitutions.map(String));

/** Shows a page of the extension in the browser's language. */
export function mountPage(title: string, children: ComponentChildren): void {
  const root = document.getElementById('app');
  if (!root) return;
  document.documentElement.lang = browser.i18n.getUILanguage();
  document.title = `${title} · ${translate('extName')}`;
  render(<MessagesContext.Provider value={translate}>{children}</MessagesContext.Provider>, root);
}
