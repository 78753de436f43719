import '../../components/ui/theme.css';
import { Notice } from '../../components/ui/Notice';
import { libraryUrl, readerUrl } from '../../lib/messaging/addresses';
import { mountPage, translate } from '../mount/mount-page';
import { noticeTexts } from './notice-texts';

const parameters = new URLSearchParams(location.search);
const page = parameters.get('page');
const saved = parameters.get('saved');
const { title, happened, advice } = noticeTexts(parameters.get('reason') ?? '');

mountPage(
  translate(title),
  <Notice
    title={translate(title)}
    happened={translate(happened)}
    advice={translate(advice)}
    ways={[
      ...(saved ? [{ label: translate('noticeOpenSaved'), href: readerUrl(saved) }] : []),
      ...(page && /^https?:/.test(page) ? [{ label: translate('noticeBackToPage'), href: page }] : []),
      { label: translate('noticeOpenLibrary'), href: libraryUrl() },
    ]}
  />,
);
