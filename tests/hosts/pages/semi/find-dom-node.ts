import ReactDOM from 'react-dom';

/** Semi UI 2 still asks React DOM for the node of a component, which React 19 no longer answers. */
interface Fiber {
  stateNode: unknown;
  child: Fiber | null;
  sibling: Fiber | null;
}

function hostOf(fiber: Fiber | null): Node | null {
  for (let one = fiber; one; one = one.sibling) {
    if (one.stateNode instanceof Node) return one.stateNode;
    const below = hostOf(one.child);
    if (below) return below;
  }
  return null;
}

function findDOMNode(held: Node | { _reactInternals?: Fiber } | null): Node | null {
  if (held === null || held instanceof Node) return held;
  return hostOf(held._reactInternals?.child ?? null);
}

Object.assign(ReactDOM, { findDOMNode });
