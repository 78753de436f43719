import type { Annotation } from '../../lib/model/annotation';
import { useMessages } from '../ui/messages';

/** Says what an annotation is on if not on the text, 图片 or 表格 with the heads of row and column, and what words stand for it. */
export function useTargetWords() {
  const t = useMessages();
  /** Empty for one on the text or on the article as a whole. */
  const where = ({ target }: Annotation): string => {
    if (target === undefined) return '';
    if (target.kind === 'picture') return t('targetPicture');
    const heads = [...new Set([target.label, target.head])].filter((head) => head.trim() !== '');
    return [t('targetTable'), ...heads].join(' · ');
  };
  const words = (annotation: Annotation): string =>
    annotation.selector ? annotation.selector.quote.exact || where(annotation) : t('articleNote');
  return { where, words };
}
