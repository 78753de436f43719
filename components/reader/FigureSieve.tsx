import type { NumberType } from '../../lib/model/marks';
import { FIGURE_ORDERS, type FigureFilter, type FigureOrder } from '../../lib/view/figures';
import { type MessageKey, useMessages } from '../ui/messages';
import { FIGURE_TYPES } from './figure-types';

const ORDER_NAMES: Readonly<Record<FigureOrder, MessageKey>> = {
  text: 'orderText',
  value: 'orderValue',
  unit: 'orderUnit',
};
const TYPES: readonly (readonly [NumberType | 'all', MessageKey])[] = [
  ['all', 'figuresAll'],
  ...FIGURE_TYPES,
];

type Props = {
  readonly filter: FigureFilter;
  readonly order: FigureOrder;
  readonly onFilter: (filter: FigureFilter) => void;
  readonly onOrder: (order: FigureOrder) => void;
};

/** Which figures are listed, and in which order. */
export function FigureSieve({ filter, order, onFilter, onOrder }: Props) {
  const t = useMessages();
  return (
    <div class="sieve">
      <label>
        {t('figuresType')}
        <select
          value={filter.type}
          onChange={({ currentTarget }) => {
            const type = TYPES.find(([id]) => id === currentTarget.value)?.[0] ?? 'all';
            onFilter({ ...filter, type });
          }}
        >
          {TYPES.map(([id, name]) => (
            <option key={id} value={id}>
              {t(name)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('figuresOrder')}
        <select
          value={order}
          onChange={({ currentTarget }) =>
            onOrder(FIGURE_ORDERS.find((id) => id === currentTarget.value) ?? 'text')
          }
        >
          {FIGURE_ORDERS.map((id) => (
            <option key={id} value={id}>
              {t(ORDER_NAMES[id])}
            </option>
          ))}
        </select>
      </label>
      <label class="sieve__words">
        {t('figuresWords')}
        <input
          type="search"
          value={filter.words}
          onInput={({ currentTarget }) => onFilter({ ...filter, words: currentTarget.value })}
        />
      </label>
    </div>
  );
}
