import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * Where a picture is to be had from instead of its own address: kept ones stand there under their addresses. Null while no
 * picture is loaded, because the text comes first.
 */
export const PictureSourcesContext = createContext<ReadonlyMap<string, string> | null>(new Map());

/** The address to load a picture from; undefined while none is loaded. */
export function usePictureSource(src: string): string | undefined {
  const sources = useContext(PictureSourcesContext);
  return sources === null ? undefined : (sources.get(src) ?? src);
}
