import { Component, type ReactNode } from 'react';

interface VangnetProps {
  /** What to show instead, with a way to try again. */
  anders: (opnieuw: () => void) => ReactNode;
  children: ReactNode;
}

/** Catches what breaks while drawing, so that one broken part never leaves an empty page. React asks for a class. */
export class Vangnet extends Component<VangnetProps, { stuk: boolean }> {
  override state = { stuk: false };

  static getDerivedStateFromError() {
    return { stuk: true };
  }

  override render() {
    return this.state.stuk ? this.props.anders(() => this.setState({ stuk: false })) : this.props.children;
  }
}
