import { useToast } from '../hooks/use-toast';
import { Icon } from '../ui/Icon';
import { useMessages } from '../ui/messages';
import { Toast } from '../ui/Toast';
import { BackupSection } from './BackupSection';
import { ExportSection } from './ExportSection';
import { ImportSection } from './ImportSection';
import type { TransferProps } from './transfer-props';

/** Every way out of the library, and every way in. */
export function TransferApp(props: TransferProps) {
  const t = useMessages();
  const { toast, show, close } = useToast();
  return (
    <div class="transfer">
      <header class="transfer__head">
        <h1>{t('transferTitle')}</h1>
        <a class="button button--labelled" href={props.libraryUrl}>
          <Icon name="library" />
          <span class="button__label">{t('libraryTitle')}</span>
        </a>
      </header>
      <main>
        {props.articles &&
          (props.articles.length > 0 ? (
            <ExportSection {...props} articles={props.articles} show={show} />
          ) : (
            <p>{t('exportEmpty')}</p>
          ))}
        <BackupSection backedUpAt={props.backedUpAt} actions={props.actions} show={show} />
        <ImportSection actions={props.actions} show={show} />
      </main>
      <Toast toast={toast} closeLabel={t('toastClose')} onClose={close} />
    </div>
  );
}
