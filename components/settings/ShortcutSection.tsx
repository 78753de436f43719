import { useMessages } from '../ui/messages';
import { ShortcutSettings } from './ShortcutSettings';
import type { SectionProps } from './section-props';

/** The keys of the reading view, as its own list of keys shows them. */
export function ShortcutSection({ settings, onChange }: SectionProps) {
  const t = useMessages();
  return (
    <section class="section" aria-labelledby="section-keys">
      <h2 id="section-keys">{t('keysTitle')}</h2>
      <ShortcutSettings settings={settings} onChange={onChange} />
    </section>
  );
}
