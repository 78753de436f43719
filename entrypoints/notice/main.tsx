import '../../components/ui/theme.css';
import { Notice } from '../../components/ui/Notice';
import { libraryUrl, readerUrl } from '../../lib/messaging/addresses';
import { mountPage } from '../mount/mount-page';
import { noticeTexts } from './notice-texts';

const parameters = new URLSearchParams(location.search);
const page = parameters.get('page');
const saved = parameters.get('saved');
const { title, happened, advice } = noticeTexts(parameters.get('reason') ?? '');

void mountPage({
  title: (t) => t(title),
  view: (t) => (
    <Notice
      title={t(title)}
      happened={t(happened)}
      advice={t(advice)}
      ways={[
        ...(saved ? [{ label: t('noticeOpenSaved'), href: readerUrl(saved) }] : []),
        ...(page && /^https?:/.test(page) ? [{ label: t('noticeBackToPage'), href: page }] : []),
        { label: t('noticeOpenLibrary'), href: libraryUrl() },
      ]}
    />
  ),
});
