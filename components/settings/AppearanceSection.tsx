import { useMessages } from '../ui/messages';
import type { SectionProps } from './section-props';
import { ThemeChoice } from './ThemeChoice';

export function AppearanceSection(props: SectionProps) {
  const t = useMessages();
  return (
    <section class="section" aria-labelledby="section-appearance">
      <h2 id="section-appearance">{t('sectionAppearance')}</h2>
      <ThemeChoice {...props} />
    </section>
  );
}
