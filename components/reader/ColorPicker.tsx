import { COLORS, type Color } from '../../lib/model/annotation';
import { useMessages } from '../ui/messages';
import { useColorName } from './color-names';

type Props = {
  /** Says what a click does with the colour, e.g. 用黄色高亮; `$1` is the name of the colour. */
  readonly action: 'highlightIn' | 'recolourTo';
  /** null where several have different ones. */
  readonly current: Color | null;
  readonly onPick: (color: Color) => void;
};

/** Five colours as buttons; the present or last one is marked by a ring, not by colour alone. */
export function ColorPicker({ action, current, onPick }: Props) {
  const t = useMessages();
  const colorName = useColorName();
  return (
    <div class="colors">
      {COLORS.map((color) => {
        const name = t(action, colorName(color, true));
        return (
          <button
            key={color}
            type="button"
            class={`colors__color colors__color--${color}`}
            aria-label={name}
            title={name}
            aria-pressed={color === current}
            onClick={() => onPick(color)}
          />
        );
      })}
    </div>
  );
}
