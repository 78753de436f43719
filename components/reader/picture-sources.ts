import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Where a picture is to be had from instead of its own address: kept ones stand there under their addresses. */
export const PictureSourcesContext = createContext<ReadonlyMap<string, string>>(new Map());

/** The address to load a picture from. */
export const usePictureSource = (src: string): string => useContext(PictureSourcesContext).get(src) ?? src;
