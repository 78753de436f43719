import { options } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Whether the page goes on paper now: what is drawn for `beforeprint` is in the picture that the browser then takes of the page.
 * Firefox takes it before anything that waits, so this is drawn at once, as `flushSync` of the much larger `preact/compat` does.
 */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => {
      const { debounceRendering } = options;
      options.debounceRendering = (render) => render();
      setPrinting(true);
      options.debounceRendering = debounceRendering;
    };
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
