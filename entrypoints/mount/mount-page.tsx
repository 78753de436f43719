import { type ComponentChildren, render } from 'preact';
import { MessagesContext, type Translate } from '../../components/ui/messages';
import { applyAppearance, onAppearance, rememberedAppearance } from './appearance';
import { loadTranslate } from './translate';

type Page = {
  readonly title: (t: Translate) => string;
  readonly view: (t: Translate) => ComponentChildren;
};

let stopListening = () => {};

/**
 * Shows a page of the extension in the theme and the language of the settings, and changes both at once when another page
 * (or this one) chooses others. Calling it again shows something else in the same place.
 */
export async function mountPage({ title, view }: Page): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const draw = (t: Translate) => {
    document.documentElement.lang = t('localeTag');
    document.title = `${title(t)} · ${t('extName')}`;
    render(<MessagesContext.Provider value={t}>{view(t)}</MessagesContext.Provider>, root);
  };
  let { language } = rememberedAppearance();
  const translate = await loadTranslate(language);
  // What was shown before must not come back, and drawing itself may find another look in the store.
  stopListening();
  stopListening = onAppearance((now) => {
    applyAppearance(now);
    if (now.language === language) return;
    language = now.language;
    void loadTranslate(language).then(draw);
  });
  draw(translate);
}
