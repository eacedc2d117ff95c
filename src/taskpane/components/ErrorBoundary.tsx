import { Component, type ReactNode } from "react";

interface Props {
  /** What is drawn in place of what failed. */
  readonly instead: (error: unknown, reopen: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly caught: { readonly error: unknown } | null;
}

/** Without one, React takes down everything there is when one part cannot be drawn. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { caught: null };

  static getDerivedStateFromError(error: unknown): State {
    return { caught: { error } };
  }

  private readonly reopen = () => this.setState({ caught: null });

  override render() {
    const { caught } = this.state;
    return caught ? this.props.instead(caught.error, this.reopen) : this.props.children;
  }
}
