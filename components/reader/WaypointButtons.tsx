import { IconButton } from '../ui/IconButton';
import { useMessages } from '../ui/messages';
import type { ToWaypoint, Waypoint } from './use-waypoints';

const NAMES = {
  figure: ['figurePrevious', 'figureNext'],
  statement: ['statementPrevious', 'statementNext'],
  note: ['notePrevious', 'noteNext'],
} as const;

type Props = { readonly kind: Waypoint; readonly onGo: ToWaypoint };

/** To the previous and the next figure, statement or note in the text. */
export function WaypointButtons({ kind, onGo }: Props) {
  const t = useMessages();
  const [previous, next] = NAMES[kind];
  return (
    <div class="steps">
      <IconButton icon="previous" label={t(previous)} onClick={() => onGo(kind, -1)} />
      <IconButton icon="next" label={t(next)} onClick={() => onGo(kind, 1)} />
    </div>
  );
}
