import type { Speaker } from '../../lib/model/marks';
import { useMessages } from '../ui/messages';

/** Who speaks, with the office; or that nobody is named. */
export function SpeakerName({ speaker }: { readonly speaker: Speaker | null }) {
  const t = useMessages();
  if (!speaker) return <span class="statement__speaker">{t('speakerUnknown')}</span>;
  return (
    <span class="statement__speaker" lang="zh-CN">
      <strong>{speaker.text}</strong>
      {speaker.role && <span> · {speaker.role}</span>}
    </span>
  );
}
