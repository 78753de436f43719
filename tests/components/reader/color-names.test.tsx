// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { placedOn } from '../../lib/view/placed-on';
import { actions } from './sample';
import { showReader } from './show-reader';

afterEach(cleanup);

it('calls a colour as the user does, in the text and where colours are picked', async () => {
  const colorMeanings = { yellow: { name: '待核实', meaning: '还要再问一次' } };
  const doing = actions();
  const { container } = showReader({
    actions: doing,
    settings: { ...DEFAULT_SETTINGS, colorMeanings },
    annotations: [placedOn('a', 0, 4), placedOn('b', 5, 8, { color: 'green' })],
  });
  const told = (id: string) =>
    container.querySelector(`[data-annotation=${id}]`)?.getAttribute('aria-description');
  expect(told('a')).toContain('待核实');
  expect(told('b')).toContain('绿色');
  act(() => container.querySelector<HTMLElement>('[data-annotation=b]')?.focus());
  fireEvent.keyDown(document.activeElement ?? document.body, { key: '1' });
  expect(doing.update).toHaveBeenCalledWith('b', { color: 'yellow' });
  await waitFor(() => expect(container.querySelector('p[role=status]')?.textContent).toBe('改成待核实'));
  container.querySelector<HTMLElement>('[data-annotation=a]')?.click();
  await screen.findByRole('button', { name: '改成待核实（还要再问一次）' });
  await screen.findByRole('button', { name: '改成绿色' });
});
