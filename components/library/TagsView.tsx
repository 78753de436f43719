import { useMemo, useState } from 'preact/hooks';
import { withFilter } from '../../lib/text/search-query';
import { type TagBranch, tagTree } from '../../lib/view/tag-tree';
import type { ShowToast } from '../hooks/use-toast';
import { useWatched } from '../hooks/use-watched';
import { IconButton } from '../ui/IconButton';
import { useMessages } from '../ui/messages';
import type { LibraryProps } from './library-props';
import { RenameTagDialog } from './RenameTagDialog';
import { useSteps } from './use-steps';

type Props = Pick<LibraryProps, 'address' | 'source' | 'actions' | 'urls'> & { readonly show: ShowToast };

/** All tags as a tree with their counts: rename, merge, delete, each with undo. */
export function TagsView({ address, source, actions, urls, show }: Props) {
  const t = useMessages();
  const { value: uses } = useWatched(source.tags);
  const tree = useMemo(() => tagTree(uses ?? []), [uses]);
  const [renaming, setRenaming] = useState<string | null>(null);
  const run = useSteps(show);
  const notesUrl = (tag: string) =>
    urls.library({ ...address, view: 'notes', sort: 'changed', words: withFilter('', 'tag', tag) });

  if (uses?.length === 0) {
    return (
      <section class="library__empty">
        <h2>{t('emptyTagsTitle')}</h2>
        <p>{t('emptyTagsHint')}</p>
      </section>
    );
  }
  return (
    <>
      <p class="library__hint">{t('tagsHint')}</p>
      <ul class="tags" aria-busy={uses === undefined}>
        {tree.map((branch) => (
          <li key={branch.tag} class="tags__row" style={{ '--depth': branch.depth }}>
            <a class="tags__name" href={notesUrl(branch.tag)}>
              {branch.name}
            </a>
            <span class="tags__count">{branch.count > 0 && t('rowNotes', branch.count)}</span>
            <IconButton
              icon="edit"
              label={t('tagRename', branch.tag)}
              onClick={() => setRenaming(branch.tag)}
            />
            <IconButton
              icon="delete"
              label={t('tagDelete', branch.tag)}
              onClick={() => run(() => actions.removeTag(branch.tag), t('tagDeleted', branch.tag))}
            />
          </li>
        ))}
      </ul>
      {renaming !== null && (
        <RenameTagDialog
          tag={renaming}
          taken={new Set(tree.map(({ tag }: TagBranch) => tag))}
          onClose={() => setRenaming(null)}
          onRename={(to) => {
            setRenaming(null);
            void run(() => actions.renameTag(renaming, to), t('tagRenamed', renaming, to));
          }}
        />
      )}
    </>
  );
}
