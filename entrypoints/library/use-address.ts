import { useCallback, useEffect, useState } from 'preact/hooks';
import { type LibraryAddress, readAddress, writeAddress } from '../../components/library/library-address';

/** What the address says shall be shown; and a way to show something else, which Back takes back. */
export function useAddress() {
  const [address, setAddress] = useState(() => readAddress(location.search));
  useEffect(() => {
    const follow = () => setAddress(readAddress(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((to: LibraryAddress, replace = false) => {
    const url = `${location.pathname}${writeAddress(to)}`;
    if (replace) history.replaceState(null, '', url);
    else {
      history.pushState(null, '', url);
      scrollTo(0, 0);
    }
    setAddress(to);
  }, []);
  return [address, go] as const;
}
