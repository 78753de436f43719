// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { Dialog } from '../../../components/ui/Dialog';

it('is open as soon as it is drawn: no key pressed in between reaches the page behind', () => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function show() {
    this.setAttribute('open', '');
  };
  const page = document.createElement('div');
  render(
    <Dialog title="快捷键" closeLabel="关闭" onClose={() => undefined}>
      <p>按键</p>
    </Dialog>,
    page,
  );
  expect(page.querySelector('dialog')?.open).toBe(true);
});
