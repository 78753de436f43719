import { COLORS, type Color } from '../../lib/model/annotation';
import type { ColorMeaning } from '../../lib/model/settings';
import { COLOR_NAMES } from '../reader/colors';
import { useMessages } from '../ui/messages';
import { ResetButton } from '../ui/ResetButton';
import type { SectionProps } from './section-props';

/** Longer names would not fit beside their colour. */
const LONGEST = { name: 12, meaning: 60 };

const UNNAMED: ColorMeaning = { name: '', meaning: '' };
const isNamed = (known = UNNAMED): boolean => known.name !== '' || known.meaning !== '';

/** What the user calls each colour, and what it stands for. */
export function ColorSection({ settings, onChange }: SectionProps) {
  const t = useMessages();
  const { colorMeanings } = settings;
  const field = (color: Color, part: keyof ColorMeaning) => (
    <input
      type="text"
      class="color-names__field"
      aria-label={t(part === 'name' ? 'colorNameOf' : 'colorMeaningOf', t(COLOR_NAMES[color]))}
      placeholder={part === 'name' ? t(COLOR_NAMES[color]) : t('colorMeaningHint')}
      maxLength={LONGEST[part]}
      value={colorMeanings[color]?.[part] ?? ''}
      onChange={({ currentTarget }) => {
        const known = colorMeanings[color] ?? UNNAMED;
        onChange({ colorMeanings: { ...colorMeanings, [color]: { ...known, [part]: currentTarget.value } } });
      }}
    />
  );
  return (
    <section class="section" aria-labelledby="section-colors">
      <h2 id="section-colors">{t('sectionColors')}</h2>
      <p class="section__hint">{t('sectionColorsHint')}</p>
      <ul class="color-names">
        {COLORS.map((color) => (
          <li key={color}>
            <span class={`color-names__sample color-names__sample--${color}`} aria-hidden="true" />
            {field(color, 'name')}
            {field(color, 'meaning')}
            <ResetButton
              label={t('resetOne', t(COLOR_NAMES[color]))}
              usual={!isNamed(colorMeanings[color])}
              onReset={() => onChange({ colorMeanings: { ...colorMeanings, [color]: UNNAMED } })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
