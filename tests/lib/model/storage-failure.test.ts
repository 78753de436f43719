import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { sendableError, storageFailure } from '../../../lib/model/storage-failure';

const dom = (name: string, message = '') => new DOMException(message, name);
const wrap = (name: string, inner: unknown) => Object.assign(new Error('wrapped'), { name, inner });

describe('storageFailure', () => {
  it.each([
    ['a full disk', dom('QuotaExceededError'), 'quota'],
    ['a full disk, as Dexie reports it', new Dexie.QuotaExceededError('full'), 'quota'],
    ['a full disk that aborted a transaction', wrap('AbortError', dom('QuotaExceededError')), 'quota'],
    [
      'a full disk in a bulk write',
      { name: 'BulkError', message: '', failures: [dom('QuotaExceededError')] },
      'quota',
    ],
    [
      'a full disk by position',
      { name: 'BulkError', message: '', failuresByPos: {}, failures: { 3: dom('QuotaExceededError') } },
      'quota',
    ],
    [
      'a full disk under Chromium',
      wrap(
        'AbortError',
        dom('UnknownError', 'Connection is closing because of: IO error: FILE_ERROR_NO_SPACE (…)'),
      ),
      'quota',
    ],
    ['a private window', dom('InvalidStateError', 'A mutation operation was attempted'), 'blocked'],
    ['storage switched off', dom('SecurityError'), 'blocked'],
    ['a damaged profile', dom('UnknownError', 'Internal error opening backing store'), 'blocked'],
    ['no IndexedDB at all', new Dexie.MissingAPIError('IndexedDB API missing'), 'blocked'],
    ['a database that did not open', wrap('DatabaseClosedError', dom('UnknownError')), 'blocked'],
    ['a connection closed for an upgrade', new Dexie.DatabaseClosedError('closed'), 'closed'],
    ['a closing connection', dom('InvalidStateError', 'The database connection is closing.'), 'closed'],
    ['a mistake of ours', new TypeError('x is not a function'), 'unknown'],
    ['an aborted transaction', dom('AbortError'), 'unknown'],
    ['nothing', undefined, 'unknown'],
    ['a text', 'QuotaExceededError', 'unknown'],
  ])('knows %s', (_, error, expected) => {
    expect(storageFailure(error)).toBe(expected);
    expect(storageFailure(structuredClone(sendableError(error)))).toBe(expected);
  });

  it('does not run in circles', () => {
    const error = new Error('circle');
    error.cause = error;
    expect(storageFailure(error)).toBe('unknown');
  });
});
