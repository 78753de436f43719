import { browser } from 'wxt/browser';
import { welcomeUrl } from '../../lib/messaging/addresses';
import type { LingjuDatabase } from '../../lib/store/db';

/** After installing, shows what to do first. Who has articles (a profile brought along, a package loaded again) knows already. */
export async function welcome(db: LingjuDatabase): Promise<void> {
  const articles = await db.articles.count().catch(() => 0);
  if (articles === 0) await browser.tabs.create({ url: welcomeUrl() });
}
