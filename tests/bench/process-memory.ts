import { readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';

export type Send = (method: string, params: object) => Promise<Record<string, unknown>>;
type Process = { readonly type: string; readonly id: number };

export const sender = (session: CDPSession): Send => session.send.bind(session) as unknown as Send;

/** Resident memory of a process, in MB. */
export const memoryOf = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/**
 * What a process holds for itself alone, in MB: what the browser's own task manager calls its memory. The program, which all
 * processes of the browser share, is not in it.
 */
export const ownMemoryOf = (pid: number): number =>
  Number(/^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** The process of this browser that extension pages run in. */
export async function extensionProcess(send: Send): Promise<number> {
  const { processInfo } = await send('SystemInfo.getProcessInfo', {});
  const isOurs = ({ id }: Process) =>
    readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--extension-process');
  const found = (processInfo as Process[]).filter(({ type }) => type === 'renderer').filter(isOurs);
  const [largest] = found.sort((a, b) => memoryOf(b.id) - memoryOf(a.id));
  if (!largest) throw new Error('The browser has no process for extension pages.');
  return largest.id;
}
