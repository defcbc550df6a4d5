// A list of which only the visible rows exist. Rows may have any height, and may change it.

const overscan = 600;
const focusable = 'button, a, summary, [tabindex]';

export class VirtualList {
    // render(index) makes a row; sticky keeps the end in view while the reader is there.
    constructor(scroller, { estimate, render, sticky = false, role = 'list', label, onRange }) {
        Object.assign(this, { scroller, estimate, render, sticky, onRange });
        this.count = 0;
        this.heights = new Float32Array(64);
        this.offsets = new Float64Array(65);
        this.clean = 0;
        this.rows = new Map();
        this.isAtEnd = true;
        this.body = document.createElement('div');
        this.body.className = 'virtual';
        this.body.setAttribute('role', role);
        if (label) this.body.setAttribute('aria-label', label);
        scroller.replaceChildren(this.body);
        this.watcher = new ResizeObserver(entries => this.#resized(entries));
        this.frame = new ResizeObserver(() => this.update());
        this.frame.observe(scroller);
        scroller.addEventListener('scroll', () => this.update(), { passive: true });
    }

    // The number of rows changed at the end.
    setCount(count) {
        if (count > this.heights.length) {
            const heights = new Float32Array(Math.max(count, this.heights.length * 2));
            heights.set(this.heights);
            this.heights = heights;
            const offsets = new Float64Array(heights.length + 1);
            offsets.set(this.offsets);
            this.offsets = offsets;
        }
        for (let i = this.count; i < count; i++) this.heights[i] = this.estimate;
        this.clean = Math.min(this.clean, Math.min(this.count, count));
        this.count = count;
        for (const [index, row] of this.rows) if (index >= count) this.#drop(index, row);
        this.update();
    }

    // Everything changed.
    reset(count, { toEnd = this.sticky } = {}) {
        for (const [index, row] of this.rows) this.#drop(index, row);
        this.count = 0;
        this.clean = 0;
        this.isAtEnd = toEnd;
        this.#move(toEnd ? undefined : 0);
        this.setCount(count);
    }

    // The oldest rows are gone.
    removeFirst(count) {
        this.#follow();
        const gone = this.#offset(count);
        this.heights.copyWithin(0, count, this.count);
        this.clean = 0;
        const top = this.scroller.scrollTop;
        const rows = [...this.rows];
        this.rows.clear();
        for (const [index, row] of rows) {
            if (index < count) this.#drop(index, row);
            else {
                this.rows.set(index - count, row);
                row.index = index - count;
            }
        }
        this.count -= count;
        if (!this.isAtEnd) this.#move(top - gone);
        this.update();
    }

    // These rows look different now; those that are not visible will when they are.
    refresh(from = 0, to = this.count) {
        const anchor = this.#anchor();
        const made = [];
        for (const [index, row] of this.rows) {
            if (index < from || index >= to) continue;
            const focused = row.contains(document.activeElement) ? document.activeElement : null;
            // Who writes into a field of a row keeps it.
            if (focused?.matches('input, select, textarea')) continue;
            // A click needs the press and the release on one element.
            if (row.matches(':active')) {
                this.#refreshLater(row);
                continue;
            }
            const position = focused && [...row.querySelectorAll(focusable)].indexOf(focused);
            const fresh = this.#make(index);
            row.replaceWith(fresh);
            this.watcher.unobserve(row);
            this.rows.set(index, fresh);
            made.push(fresh);
            if (focused) fresh.querySelectorAll(focusable)[Math.max(0, position)]?.focus({ preventScroll: true });
        }
        if (this.#measure(made)) {
            this.#place();
            this.#restore(anchor);
        }
        this.update();
    }

    #refreshLater(row) {
        if (row.isDue) return;
        row.isDue = true;
        setTimeout(() => {
            row.isDue = false;
            if (this.rows.get(row.index) === row) this.refresh(row.index, row.index + 1);
        }, 100);
    }

    row(index) {
        return this.rows.get(index);
    }

    toEnd() {
        this.isAtEnd = true;
        this.#move();
        this.update();
    }

    show(index) {
        const top = this.#offset(index);
        const bottom = this.#offset(index + 1);
        const { scrollTop, clientHeight } = this.scroller;
        if (top < scrollTop || bottom - top > clientHeight) this.scroller.scrollTop = top;
        else if (bottom > scrollTop + clientHeight) this.scroller.scrollTop = bottom - clientHeight;
        this.update();
    }

    update() {
        if (!this.scroller.clientHeight) {
            // What is hidden may be back at another place, to which nobody scrolled.
            this.own = undefined;
            return;
        }
        const anchor = this.#anchor();
        for (let pass = 0; pass < 4; pass++) {
            const made = this.#mount();
            const grown = made && this.#measure(made);
            this.#place();
            this.#restore(anchor);
            if (!grown && !made?.length) break;
        }
        if (!this.isAtEnd) this.isAtEnd = this.#isEndVisible();
        this.onRange?.(this.first, this.last);
    }

    #isEndVisible() {
        const { scrollTop, scrollHeight, clientHeight } = this.scroller;
        // As near as rounded numbers allow: who scrolls slowly leaves the end too.
        return scrollHeight - scrollTop - clientHeight < 2;
    }

    #make(index) {
        const row = this.render(index);
        row.index = index;
        row.setAttribute('aria-setsize', this.count);
        row.setAttribute('aria-posinset', index + 1);
        return row;
    }

    #drop(index, row) {
        this.watcher.unobserve(row);
        row.remove();
        this.rows.delete(index);
    }

    #offset(index) {
        for (let i = this.clean; i < index; i++) this.offsets[i + 1] = this.offsets[i] + this.heights[i];
        if (index > this.clean) this.clean = index;
        return this.offsets[index];
    }

    #indexAt(y) {
        this.#offset(this.count);
        let low = 0;
        let high = this.count;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.offsets[middle + 1] > y) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    // The reader may have scrolled before the event says so: what changes the list in between must not take the reader back.
    #follow() {
        // What is hidden has no place.
        if (this.own === undefined || !this.scroller.clientHeight) return;
        if (Math.abs(this.scroller.scrollTop - this.own) > 0.5) this.isAtEnd = this.#isEndVisible();
    }

    // The place from here on, which is none that the reader chose.
    #move(top = this.scroller.scrollTop) {
        if (Math.abs(this.scroller.scrollTop - top) > 0.5) this.scroller.scrollTop = Math.max(0, top);
        this.own = this.scroller.scrollTop;
    }

    #anchor() {
        this.#follow();
        if (this.sticky && this.isAtEnd) return null;
        const top = this.scroller.scrollTop;
        const index = Math.min(this.#indexAt(top), Math.max(0, this.count - 1));
        return { index, within: top - this.#offset(index) };
    }

    #restore(anchor) {
        const wanted = anchor
            ? this.#offset(Math.min(anchor.index, this.count)) + anchor.within
            : this.#offset(this.count) - this.scroller.clientHeight;
        this.#move(wanted);
    }

    #mount() {
        const end = this.sticky && this.isAtEnd;
        const height = this.scroller.clientHeight;
        const top = end ? Math.max(0, this.#offset(this.count) - height) : this.scroller.scrollTop;
        const from = (this.first = this.#indexAt(Math.max(0, top - overscan)));
        const to = (this.last = Math.min(this.count, this.#indexAt(top + height + overscan) + 1));
        for (const [index, row] of this.rows) {
            if ((index < from || index >= to) && !row.contains(document.activeElement)) this.#drop(index, row);
        }
        const made = [];
        for (let i = from; i < to; i++) {
            if (this.rows.has(i)) continue;
            const row = this.#make(i);
            this.rows.set(i, row);
            made.push(row);
            this.#insert(row);
        }
        return made;
    }

    // In the order of the list, also for those who move by keyboard or listen.
    #insert(row) {
        let after = null;
        let best = Infinity;
        for (const [index, other] of this.rows)
            if (index > row.index && index < best && other.isConnected) {
                best = index;
                after = other;
            }
        this.body.insertBefore(row, after);
    }

    #measure(rows) {
        let grown = false;
        for (const row of rows) {
            this.watcher.observe(row);
            grown = this.#note(row.index, row.offsetHeight) || grown;
        }
        return grown;
    }

    #note(index, height) {
        if (!height || Math.abs(this.heights[index] - height) < 0.5) return false;
        this.heights[index] = height;
        this.clean = Math.min(this.clean, index);
        return true;
    }

    #place() {
        this.body.style.height = `${this.#offset(this.count)}px`;
        for (const [index, row] of this.rows) row.style.transform = `translateY(${this.#offset(index)}px)`;
    }

    #resized(entries) {
        const anchor = this.#anchor();
        let grown = false;
        for (const { target } of entries)
            if (this.rows.get(target.index) === target) grown = this.#note(target.index, target.offsetHeight) || grown;
        if (!grown) return;
        this.#place();
        this.#restore(anchor);
        this.update();
    }
}
