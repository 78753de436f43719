import '../../components/ui/theme.css';
import '../../components/welcome/welcome.css';
import { WelcomeApp } from '../../components/welcome/WelcomeApp';
import {
  asksForSample,
  libraryUrl,
  noticeUrl,
  readerUrl,
  sampleUrl,
  settingsUrl,
  welcomeUrl,
} from '../../lib/messaging/addresses';
import { storageFailure } from '../../lib/model/storage-failure';
import { saveCapture } from '../../lib/store/capture';
import { openDatabase } from '../../lib/store/db';
import { mountPage } from '../mount/mount-page';
import { sampleArticle } from './sample-article';

/** The sample goes the way of every article, so everything that can be done with one can be tried on it. */
async function openSample(): Promise<void> {
  const { articleId } = await saveCapture(openDatabase(), sampleArticle(welcomeUrl()), []);
  location.replace(readerUrl(articleId));
}

if (asksForSample(location.href)) {
  openSample().catch((error) => location.replace(noticeUrl(`storage-${storageFailure(error)}`)));
} else {
  void mountPage({
    title: (t) => t('welcomeTitle'),
    view: () => <WelcomeApp sampleUrl={sampleUrl()} libraryUrl={libraryUrl()} settingsUrl={settingsUrl()} />,
  });
}
