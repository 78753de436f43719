import {
  DEFAULT_READING,
  READING_FONTS,
  READING_RANGES,
  type Reading,
  type ReadingMeasure,
} from '../../lib/model/reading';
import { type MessageKey, useMessages } from '../ui/messages';
import { RadioGroup } from '../ui/RadioGroup';
import { ResetButton } from '../ui/ResetButton';
import { Slider } from '../ui/Slider';
import { Switch } from '../ui/Switch';
import type { SectionProps } from './section-props';

const FONTS: Readonly<Record<Reading['font'], MessageKey>> = { serif: 'fontSerif', sans: 'fontSans' };

/** What each measure is called, how its value is told, and what the value told counts in. */
const MEASURES: readonly (readonly [ReadingMeasure, name: MessageKey, told: MessageKey, unit: number])[] = [
  ['size', 'textSize', 'textSizeValue', 1],
  ['lineHeight', 'textLine', 'textLineValue', 100],
  ['width', 'textWidth', 'textWidthValue', 1],
  ['spacing', 'textSpacing', 'textSpacingValue', 100],
];

/** How the text is set: each choice shows at once, and can be put back by itself. */
export function ReadingChoices({ settings, onChange }: SectionProps) {
  const t = useMessages();
  const { reading } = settings;
  const change = (made: Partial<Reading>) => onChange({ reading: { ...reading, ...made } });
  const reset = (key: keyof Reading, name: string) => (
    <ResetButton
      label={t('resetOne', name)}
      usual={reading[key] === DEFAULT_READING[key]}
      onReset={() => change({ [key]: DEFAULT_READING[key] })}
    />
  );
  return (
    <>
      <RadioGroup
        legend={t('font')}
        value={reading.font}
        options={READING_FONTS.map((font) => ({
          value: font,
          label: t(FONTS[font]),
          class: `radio--${font}`,
        }))}
        onChange={(font) => change({ font })}
      >
        {reset('font', t('font'))}
      </RadioGroup>
      {MEASURES.map(([key, name, told, unit]) => (
        <Slider
          key={key}
          label={t(name)}
          text={t(told, reading[key] / unit)}
          value={reading[key]}
          {...READING_RANGES[key]}
          onChange={(value) => change({ [key]: value })}
        >
          {reset(key, t(name))}
        </Slider>
      ))}
      <Switch label={t('textIndent')} on={reading.indent} onChange={(indent) => change({ indent })}>
        {reset('indent', t('textIndent'))}
      </Switch>
      <Switch label={t('textJustify')} on={reading.justify} onChange={(justify) => change({ justify })}>
        {reset('justify', t('textJustify'))}
      </Switch>
    </>
  );
}
