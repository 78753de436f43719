import type { MessageKey } from '../../components/ui/messages';

type NoticeTexts = { readonly title: MessageKey; readonly happened: MessageKey; readonly advice: MessageKey };

const TEXTS = {
  'not-article': {
    title: 'noticeNotArticle',
    happened: 'noticeNotArticleHappened',
    advice: 'noticeNotArticleAdvice',
  },
  'no-text': { title: 'noticeNoText', happened: 'noticeNoTextHappened', advice: 'noticeNoTextAdvice' },
  'error-page': {
    title: 'noticeErrorPage',
    happened: 'noticeErrorPageHappened',
    advice: 'noticeErrorPageAdvice',
  },
  forbidden: {
    title: 'noticeForbidden',
    happened: 'noticeForbiddenHappened',
    advice: 'noticeForbiddenAdvice',
  },
  private: { title: 'noticePrivate', happened: 'noticePrivateHappened', advice: 'noticePrivateAdvice' },
  'unknown-article': {
    title: 'noticeUnknownArticle',
    happened: 'noticeUnknownArticleHappened',
    advice: 'noticeUnknownArticleAdvice',
  },
  'damaged-article': {
    title: 'noticeDamaged',
    happened: 'noticeDamagedHappened',
    advice: 'noticeDamagedAdvice',
  },
  'storage-quota': {
    title: 'noticeStorageQuota',
    happened: 'noticeStorageQuotaHappened',
    advice: 'noticeStorageQuotaAdvice',
  },
  'storage-blocked': {
    title: 'noticeStorageBlocked',
    happened: 'noticeStorageBlockedHappened',
    advice: 'noticeStorageBlockedAdvice',
  },
} as const satisfies Record<string, NoticeTexts>;

const UNEXPECTED: NoticeTexts = {
  title: 'noticeUnexpected',
  happened: 'noticeUnexpectedHappened',
  advice: 'noticeUnexpectedAdvice',
};

/** What to say for a reason given in the address of the notice page; any unknown reason gets the general text. */
export function noticeTexts(reason: string): NoticeTexts {
  return Object.hasOwn(TEXTS, reason) ? TEXTS[reason as keyof typeof TEXTS] : UNEXPECTED;
}
