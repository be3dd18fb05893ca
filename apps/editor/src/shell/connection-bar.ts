import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Connection, Icon } from '@tessera/ui';

/** Says when the server is away, and what becomes of the work; a thin line moves while an answer takes long. */
@Component({
  selector: 'tessera-connection-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <div role="status">
      @if (connection.isAway()) {
        <p>
          <tessera-icon [name]="connection.isOffline() ? 'wifi-off' : 'cloud-off'" />
          <span>
            @if (connection.isOffline()) {
              You are offline.
            } @else {
              Tessera cannot be reached just now.
            }
            Your work is kept here, in this window, and goes out when the connection is back.
          </span>
        </p>
      }
    </div>
    @if (connection.isSlow() && !connection.isAway()) {
      <div class="line"></div>
    }
  `,
  styles: `
    :host {
      position: sticky;
      top: 0;
      z-index: 5;
      display: block;
    }
    p {
      display: flex;
      gap: 8px;
      padding: 8px 16px;
      border-bottom: 1px solid var(--warning-line);
      background: var(--warning-wash);
      color: var(--warning-text);
      font-weight: 500;
      animation: tessera-appear var(--place);
    }
    tessera-icon {
      margin-top: 2px;
    }
    .line {
      position: absolute;
      inset: 0 0 auto;
      height: 2px;
      overflow: hidden;
    }
    .line::before {
      content: '';
      position: absolute;
      inset: 0;
      width: 30%;
      background: var(--accent);
      animation: run 1.4s ease-in-out infinite;
    }
    @keyframes run {
      from {
        transform: translateX(-100%);
      }
      to {
        transform: translateX(340%);
      }
    }
  `,
})
export class ConnectionBar {
  protected readonly connection = inject(Connection);
}
