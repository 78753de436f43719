import { useState } from 'preact/hooks';
import type { Speaker } from '../../lib/model/marks';
import { Dialog } from '../ui/Dialog';
import { Icon } from '../ui/Icon';
import { useMessages } from '../ui/messages';

type Props = {
  readonly statement: string;
  /** Who is shown as the speaker so far. */
  readonly speaker: string | null;
  readonly people: readonly Speaker[];
  /** With null where nobody can be named. */
  readonly onChoose: (speaker: string | null) => void;
  readonly onClose: () => void;
};

/** Asks who made a statement: somebody quoted in the article, another name, or nobody. */
export function SpeakerDialog({ statement, speaker, people, onChoose, onClose }: Props) {
  const t = useMessages();
  const [name, setName] = useState('');
  const typed = name.trim();
  return (
    <Dialog title={t('speakerAsk')} closeLabel={t('dialogClose')} onClose={onClose}>
      <div class="speakers">
        <blockquote class="speakers__statement" lang="zh-CN">
          {statement}
        </blockquote>
        {people.length > 0 && (
          <ul class="speakers__people" aria-label={t('speakerPeople')} lang="zh-CN">
            {people.map((person) => (
              <li key={person.text}>
                <button
                  type="button"
                  class="entry"
                  aria-pressed={person.text === speaker}
                  onClick={() => onChoose(person.text)}
                >
                  <strong>{person.text}</strong>
                  {person.role && <span class="speakers__role"> · {person.role}</span>}
                  {person.text === speaker && <Icon name="check" />}
                </button>
              </li>
            ))}
          </ul>
        )}
        <form
          class="speakers__other"
          onSubmit={(event) => {
            event.preventDefault();
            if (typed !== '') onChoose(typed);
          }}
        >
          <label>
            {t('speakerOther')}
            <input lang="zh-CN" value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
          </label>
          <button type="submit" class="button button--primary" disabled={typed === ''}>
            {t('speakerStore')}
          </button>
        </form>
        <button type="button" class="button button--outlined" onClick={() => onChoose(null)}>
          {t('speakerNobody')}
        </button>
      </div>
    </Dialog>
  );
}
