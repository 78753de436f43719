import type { Marks } from '../model/marks';
import { findNumbers } from './numbers';
import { findQuotes } from './quotes';

export const findMarks = (text: string): Marks => ({ numbers: findNumbers(text), quotes: findQuotes(text) });
