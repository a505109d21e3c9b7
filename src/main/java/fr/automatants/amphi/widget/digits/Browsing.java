package fr.automatants.amphi.widget.digits;

/// Where somebody is in the album.
///
/// @param digit the class, 0 to 9
/// @param page from 0 on; of handfuls, the seed
/// @param chosen the number in the set of the picture looked at closely, or −1
record Browsing(int digit, Order order, int page, int chosen) {
    static final int NONE = -1;
}
