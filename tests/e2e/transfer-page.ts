import type { MessageKey } from '../../components/ui/messages';
import type { Driver } from './driver/driver';
import type { Tab } from './driver/tab';

/** The page of exports, backups and imports in terms of what a person does there. */
export class TransferPage {
  private constructor(
    readonly tab: Tab,
    private readonly driver: Driver,
  ) {}

  static async open(driver: Driver): Promise<TransferPage> {
    const tab = await driver.newExtensionTab('transfer.html');
    await tab.waitForText(driver.message('backupNow'));
    return new TransferPage(tab, driver);
  }

  /** Chooses a format by its label, as the list offers it. */
  async choose(format: MessageKey): Promise<void> {
    await this.tab.waitForElement('.transfer__options select');
    await this.tab.evaluate((label) => {
      const select = document.querySelector<HTMLSelectElement>('.transfer__options select');
      const option = [...(select?.options ?? [])].find((one) => one.text === label);
      if (!select || !option) throw new Error(`No format ${label}`);
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, this.driver.message(format));
  }

  preview = (): Promise<string> =>
    this.tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('.preview textarea')?.value ?? '');

  download = () => this.driver.download(() => this.tab.click('button', this.driver.message('exportToFile')));
  backUp = () => this.driver.download(() => this.tab.click('button', this.driver.message('backupNow')));

  /** The template as the store has it: a reload in the middle of a write would not wait for it. */
  storedTemplate = (): Promise<string> =>
    this.tab.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          const opening = indexedDB.open('lingju');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const asking = opening.result.transaction('settings').objectStore('settings').get('export');
            asking.onsuccess = () => {
              opening.result.close();
              resolve(asking.result?.value.template ?? '');
            };
          };
        }),
    );

  /** Gives a file to the page, as the dialog of the system does. */
  async give(name: string, text: string): Promise<void> {
    await this.tab.evaluate(
      (fileName, content) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], fileName));
        if (input) input.files = transfer.files;
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      text,
    );
  }

  async restore(text: string): Promise<void> {
    await this.give('backup.json', text);
    await this.tab.click('button', this.driver.message('importCommit'));
    await this.tab.waitForNoText(this.driver.message('importCommit'));
  }
}
