"""What the desktop offers, one file an ability and platform. No Qt: what needs a window takes its native id."""
