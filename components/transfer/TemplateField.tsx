import { useMessages } from '../ui/messages';
import type { TemplateFault } from './transfer-props';

type Props = {
  readonly template: string;
  readonly fault: TemplateFault | null;
  readonly names: readonly string[];
  readonly onChange: (template: string) => void;
};

/** The user's template, what is wrong with it, and the names it may use. */
export function TemplateField({ template, fault, names, onChange }: Props) {
  const t = useMessages();
  const problems = {
    syntax: (line: number, name: string) => t('templateSyntax', line, name),
    unknown: (line: number, name: string) => t('templateUnknown', line, name),
    partial: (line: number, name: string) => t('templatePartial', line, name),
  };
  return (
    <div class="template">
      <label class="labelled">
        {t('templateLabel')}
        <textarea
          class="field template__text"
          rows={12}
          spellcheck={false}
          aria-invalid={fault !== null}
          aria-describedby="template-fault template-names"
          value={template}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </label>
      <p id="template-fault" class="fault" role="status">
        {fault && problems[fault.kind](fault.line, fault.name)}
      </p>
      <p id="template-names" class="hint">
        {t('templateNames')} {names.map((name) => `{{${name}}}`).join(' ')}
      </p>
    </div>
  );
}
