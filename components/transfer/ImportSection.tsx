import { useState } from 'preact/hooks';
import type { ShowToast } from '../hooks/use-toast';
import { useMessages } from '../ui/messages';
import { ImportPreview } from './ImportPreview';
import { JobProgress } from './JobProgress';
import type { ImportFile, ImportReport, TransferProps } from './transfer-props';
import { useJob } from './use-job';

type Props = Pick<TransferProps, 'actions'> & { readonly show: ShowToast };

/** A file into the library: what it would change is shown first, and nothing is written before it is agreed to. */
export function ImportSection({ actions, show }: Props) {
  const t = useMessages();
  const job = useJob();
  const [offer, setOffer] = useState<{ file: ImportFile; report: ImportReport } | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  const look = async (file: File) => {
    setOffer(null);
    setRefusal(null);
    try {
      const opened = await actions.open(file);
      if ('reason' in opened) return setRefusal(t(opened.reason, file.name));
      const report = await job.run(opened.preview);
      if (report) setOffer({ file: opened, report });
    } catch {
      setRefusal(t('importUnreadable', file.name));
    }
  };
  const commit = async ({ file }: { file: ImportFile }) => {
    try {
      const report = await job.run(file.commit);
      if (report === null) return show(t('importCancelled'));
      setOffer(null);
      show(t('importDone', report.articles.added, report.annotations.added + report.annotations.merged));
    } catch {
      show(t('importFailed'), { tone: 'error' });
    }
  };

  return (
    <section class="transfer__section" aria-labelledby="import-head">
      <h2 id="import-head">{t('transferImport')}</h2>
      <p>{t('importWhat')}</p>
      <label class="labelled">
        {t('importFile')}
        <input
          type="file"
          class="field"
          accept=".json,.jsonld,.csv,application/json,application/ld+json,text/csv"
          disabled={job.progress !== null}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file can be chosen again after it was mended.
            currentTarget.value = '';
            if (file) look(file);
          }}
        />
      </label>
      <JobProgress job={job} />
      <div role="status">
        {refusal !== null && <p class="fault">{refusal}</p>}
        {offer && (
          <ImportPreview
            offer={offer}
            disabled={job.progress !== null}
            onCommit={() => commit(offer)}
            onClose={() => setOffer(null)}
          />
        )}
      </div>
    </section>
  );
}
