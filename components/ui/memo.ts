import { Component, type FunctionComponent, h } from 'preact';

/** A component that is drawn again only when one of its properties is another: for the rows of long lists. */
export function memo<Props extends object>(Drawn: FunctionComponent<Props>) {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const before = new Map<string, unknown>(Object.entries(this.props));
      const after = Object.entries(next);
      return before.size !== after.length || after.some(([name, value]) => before.get(name) !== value);
    }

    override render() {
      return h(Drawn, this.props);
    }
  };
}
